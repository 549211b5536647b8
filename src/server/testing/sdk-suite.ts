import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'

import type { ActionName } from '~/contract/actions'
import { httpDoor, mswDoor, type OpenDoor } from '~/server/testing/doors'
import { failure } from '~/server/testing/sdk-client'

export const regionId = 'cn-hangzhou'
export const rsaKey =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCvnznKgj1EHDQgUw17wKfsJQlGamSIdkwqEn99n0Ea6aDQ23srs1ksWRh+NFEHIPF2MN3fuMQ5UiHICmDa6oPwzTaFlMvgY8rNm2ZamEsZht8k4kcsbvTLd47Ud2J16uzGn2G0uLdS2qxV1KqGG/0Rh8Fo3pEql6MSqZWkeqHr+V1IDFZNJW9IdwgBxBEzwxqZcnjcOrgPm5vALnuN4bQW2C6Wp4YnFOfp5Ye8LlUIKQwmigsQM+fNz1ddcsb63LyqMWI3raUVJlbL+7QIlCP1Vkv6POfpNVBK3RWmsVK8hTPvLon5jAChRznnaD8jBhpsuwk6w6GFUF68JIvpvuPx vector-rsa'
export const rsaFingerprint = '49:47:2d:94:aa:e8:dc:32:f7:fc:df:61:01:e1:9b:3a'

const requestIdForm = /^[\dA-F]{8}-[\dA-F]{4}-5[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/

export type Pair = {
  keyPairName: string
  keyPairFingerPrint: string
  publicKey?: string
  creationTime: string
  resourceGroupId: string
  tags: { tag: { tagKey: string; tagValue: string }[] }
}

export type Listing = {
  totalCount: number
  pageNumber: number
  pageSize: number
  keyPairs: { keyPair: Pair[] }
}

export type Machine = {
  instanceId: string
  instanceName: string
  status: string
  OSType: string
  keyPairName: string
}

export type Params = Record<string, unknown>

/** Calls through the door that is open now, and what they must answer. */
export type SdkCalls = {
  readonly door: OpenDoor
  /** What was called so far: each action that succeeded, and each with a code and a message that it was refused with. */
  readonly met: ReadonlySet<string>
  /** The body of a call that must succeed. */
  call<T = Params>(action: ActionName, params?: Params): Promise<T>
  /** Makes a call that must fail so (an empty message: any), and with a request id in its text. */
  refused(
    action: ActionName,
    params: Params,
    status: number,
    code: string,
    message: string,
  ): Promise<void>
  list(params?: Params): Promise<Listing>
  /** Names of a listing of up to 50. */
  names(params?: Params): Promise<string[]>
  imports(keyPairName: string, more?: Params): Promise<unknown>
  machines(params: Params): Promise<Machine[]>
}

/** Runs the same tests with the vendor's SDK over HTTP and through msw/node, each from the default account. */
export function throughBothDoors(define: (sdk: SdkCalls) => void): void {
  describe.each([httpDoor, mswDoor])('the official SDK $name', ({ open }) => {
    let door: OpenDoor
    beforeAll(async () => {
      door = await open()
    })
    afterAll(() => door.close())
    beforeEach(async () => {
      await door.set({})
      await door.seed('default')
    })
    define(sdkCalls(() => door))
  })
}

function sdkCalls(present: () => OpenDoor): SdkCalls {
  const met = new Set<string>()
  async function call<T>(action: ActionName, params: Params = {}): Promise<T> {
    const { statusCode, body } = await present().sdk.call(action, params)
    expect(statusCode).toBe(200)
    expect(body['requestId']).toMatch(requestIdForm)
    met.add(action)
    return body as T
  }
  function list(params: Params = {}): Promise<Listing> {
    return call<Listing>('DescribeKeyPairs', { regionId, ...params })
  }
  return {
    get door() {
      return present()
    },
    met,
    call,
    async refused(action, params, status, code, message) {
      const error = await failure(present().sdk.call(action, params))
      expect({ code: error.code, status: error.statusCode }).toEqual({ code, status })
      expect(error.message).toMatch(/ request id: [\dA-F-]{36}$/)
      if (message === '') return
      expect(error.message).toContain(`code: ${status}, ${message} request id: `)
      met.add(`${action} ${code}`)
    },
    list,
    async names(params = {}) {
      const { keyPairs } = await list({ pageSize: 50, ...params })
      return keyPairs.keyPair.map(({ keyPairName }) => keyPairName)
    },
    imports: (keyPairName, more = {}) =>
      call('ImportKeyPair', { regionId, keyPairName, publicKeyBody: rsaKey, ...more }),
    async machines(params) {
      const body = await call<{ instances: { instance: Machine[] } }>('DescribeInstances', {
        regionId,
        pageSize: 100,
        ...params,
      })
      return body.instances.instance
    },
  }
}
