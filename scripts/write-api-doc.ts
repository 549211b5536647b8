import { writeFile } from 'node:fs/promises'

import { apiDocument } from '~/contract/api-doc'

// `npm run api-doc`: writes docs/api.md anew from the contract.
await writeFile(new URL('../docs/api.md', import.meta.url), apiDocument())
