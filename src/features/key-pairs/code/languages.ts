import type { ApiCall } from '~/api/key-pair-changes'
import { cliCode } from './cli'
import { goCode } from './go'
import { pythonCode } from './python'
import { requestCode } from './raw-request'
import { terraformCode, type TerraformGap } from './terraform'
import { typescriptCode } from './typescript'

export const CODE_LANGUAGES = ['CLI', 'Terraform', 'TypeScript', 'Python', 'Go', 'Request'] as const
/** What an action can be shown as; also the names of the tabs, which are proper names in every language. */
export type CodeLanguage = (typeof CODE_LANGUAGES)[number]

/** The code, and what this language cannot say. */
export type Code = { code: string; gaps: readonly TerraformGap[] }

/** The calls in one language. `regionId` is the region whose endpoint is called. */
export function codeIn(language: CodeLanguage, calls: readonly ApiCall[], regionId: string): Code {
  switch (language) {
    case 'CLI':
      return { code: cliCode(calls), gaps: [] }
    case 'Terraform':
      return terraformCode(calls, regionId)
    case 'TypeScript':
      return { code: typescriptCode(calls, regionId), gaps: [] }
    case 'Python':
      return { code: pythonCode(calls, regionId), gaps: [] }
    case 'Go':
      return { code: goCode(calls, regionId), gaps: [] }
    case 'Request':
      return { code: requestCode(calls, regionId), gaps: [] }
  }
}
