import { describe, expect, test } from 'vitest'
import { attachCall, deleteCall, tagCall, untagCall, type ApiCall } from '~/api/key-pair-changes'
import { goCode } from './go'
import { CODE_LANGUAGES, codeIn } from './languages'
import { pythonCode } from './python'
import { hclText, singleQuoted } from './quote'
import { requestCode } from './raw-request'
import { AWKWARD, SAMPLE_CALLS } from './sample-calls.fixture'
import { terraformCode } from './terraform'
import { typescriptCode } from './typescript'

const importCall: ApiCall = {
  action: 'ImportKeyPair',
  params: {
    RegionId: 'cn-hangzhou',
    KeyPairName: 'web.prod',
    PublicKeyBody: 'ssh-rsa AAAA me',
    Tag: [{ Key: 'env', Value: 'prod' }],
  },
}

describe.each(CODE_LANGUAGES)('%s', (language) => {
  test.each(SAMPLE_CALLS)('says something about $action, and no secret', (call) => {
    const { code, gaps } = codeIn(language, [call], 'cn-hangzhou')
    expect(code !== '' || gaps.length > 0).toBe(true)
    expect(code).not.toMatch(/PRIVATE KEY|secret/i)
    expect(code).not.toContain('undefined')
  })
})

test('Python', () => {
  expect(pythonCode([importCall], 'cn-hangzhou')).toBe(`\
from alibabacloud_credentials.client import Client as CredentialClient
from alibabacloud_ecs20140526 import models
from alibabacloud_ecs20140526.client import Client
from alibabacloud_tea_openapi.models import Config

client = Client(Config(credential=CredentialClient(), region_id="cn-hangzhou"))

client.import_key_pair(
    models.ImportKeyPairRequest(
        region_id="cn-hangzhou",
        key_pair_name="web.prod",
        public_key_body="ssh-rsa AAAA me",
        tag=[
            models.ImportKeyPairRequestTag(key="env", value="prod"),
        ],
    )
)`)
})

test('Go', () => {
  const code = goCode([importCall, tagCall('cn-hangzhou', ['a'], [{ Key: 'k' }])], 'cn-hangzhou')
  expect(code).toContain(`\t_, err := client.ImportKeyPair(&ecs.ImportKeyPairRequest{
\t\tRegionId:      tea.String("cn-hangzhou"),
\t\tKeyPairName:   tea.String("web.prod"),
\t\tPublicKeyBody: tea.String("ssh-rsa AAAA me"),
\t\tTag:           []*ecs.ImportKeyPairRequestTag{
\t\t\t{Key: tea.String("env"), Value: tea.String("prod")},
\t\t},
\t})`)
  expect(code).toContain('tea.StringSlice([]string{\n\t\t\t"a",\n\t\t})')
})

test('the raw request decodes to the parameters', () => {
  const text = requestCode([importCall], 'cn-hangzhou')
  const query = /\?([^]*) HTTP/.exec(text)?.[1]?.replaceAll('\n  ', '')
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    RegionId: 'cn-hangzhou',
    KeyPairName: 'web.prod',
    PublicKeyBody: 'ssh-rsa AAAA me',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'prod',
  })
  expect(text).toContain('x-acs-action: ImportKeyPair\nx-acs-version: 2014-05-26')
})

describe('Terraform', () => {
  test('of an import', () => {
    expect(terraformCode([importCall], 'cn-hangzhou').code).toBe(`\
provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_ecs_key_pair" "web_prod" {
  key_pair_name = "web.prod"
  public_key    = "ssh-rsa AAAA me"
  tags          = {
    "env" = "prod"
  }
}`)
  })

  test('of a creation says where the private key goes', () => {
    const [create] = SAMPLE_CALLS
    expect(terraformCode(create ? [create] : [], 'cn-hangzhou').code).toContain(
      'key_file          = "web-prod.pem"',
    )
  })

  test('of a binding', () => {
    const { code } = terraformCode([attachCall('cn-hangzhou', '密钥', ['i-1', 'i-2'])], 'r')
    expect(code).toContain(`resource "alicloud_ecs_key_pair_attachment" "密钥" {
  key_pair_name = "密钥"
  instance_ids  = ["i-1", "i-2"]
}`)
  })

  test('of two names that differ in a character that Terraform does not take', () => {
    const calls = ['a.b', 'a_b'].map((name) => attachCall('r', name, ['i-1']))
    const labels = [...terraformCode(calls, 'r').code.matchAll(/attachment" "([^"]*)"/g)]
    expect(labels.map(([, label]) => label)).toEqual(['a_b', 'a_b-2'])
  })

  test('of an import into two regions has a provider for each', () => {
    const other = { ...importCall, params: { ...importCall.params, RegionId: 'cn-beijing' } }
    const { code } = terraformCode([importCall, other], 'cn-hangzhou')
    expect(code).toContain('alias  = "cn-beijing"')
    expect(code).toContain('provider      = alicloud.cn-beijing')
    expect(code.match(/resource "alicloud_ecs_key_pair"/g)).toHaveLength(2)
  })

  test('of tags says that they are the whole set', () => {
    expect(terraformCode([tagCall('r', ['a'], [{ Key: 'k' }])], 'r').gaps).toEqual(['tags'])
  })

  test('says what it cannot express', () => {
    const { code, gaps } = terraformCode(
      [deleteCall('r', ['a']), untagCall('r', ['a'], ['k'])],
      'r',
    )
    expect(code).toBe('')
    expect(gaps).toEqual(['delete', 'untag'])
  })

  test('begins no template by accident', () => {
    expect(hclText('${HOME} %{if}')).toBe('"$${HOME} %%{if}"')
  })
})

test.each(AWKWARD)('a TypeScript text of %j reads back', (text) => {
  // Single quotes instead of double ones are all that tells it from JSON.
  const inner = singleQuoted(text).slice(1, -1)
  expect(JSON.parse(`"${inner.replaceAll('"', '\\"').replaceAll("\\'", "'")}"`)).toBe(text)
})

test('each SDK keeps the private key of a creation in a file of its own', () => {
  const create = SAMPLE_CALLS.filter(({ action }) => action === 'CreateKeyPair')
  expect(typescriptCode(create, 'r')).toContain(
    "await writeFile('web-prod.pem', body?.privateKeyBody ?? '', { mode: 0o600 })",
  )
  expect(pythonCode(create, 'r')).toContain('file.write(created.body.private_key_body)')
  expect(goCode(create, 'r')).toContain(
    'os.WriteFile("web-prod.pem", []byte(tea.StringValue(created.Body.PrivateKeyBody)), 0600)',
  )
})

test('calls of two regions each go to their own', () => {
  const other = { ...importCall, params: { ...importCall.params, RegionId: 'cn-beijing' } }
  const calls = [importCall, other]
  for (const code of [
    typescriptCode(calls, 'cn-hangzhou').replaceAll("'", '"'),
    pythonCode(calls, 'cn-hangzhou').replaceAll('client_in', 'clientIn'),
    goCode(calls, 'cn-hangzhou'),
  ]) {
    expect(code).toContain('clientIn("cn-hangzhou")')
    expect(code).toContain('clientIn("cn-beijing")')
  }
})
