import { setTransport } from '~/api/transport'
import type { ActionName, ApiResponses } from '~/contract/actions'

/** An answer of the API: its body, an error code, or nothing at all. */
type FakeAnswer<A extends ActionName> =
  | Omit<ApiResponses[A], 'RequestId'>
  | { Code: string }
  | 'no answer'

type FakeAnswers = {
  [A in ActionName]?: (params: Readonly<Record<string, string>>) => FakeAnswer<A>
}

/** Answers the API's calls from now on, and notes them. An action without an answer is an error of the test. */
export function fakeApi(answers: FakeAnswers): string[] {
  const calls: string[] = []
  Object.assign(globalThis, { location: { href: 'http://localhost/' } })
  setTransport(async (request) => {
    const action = request.headers.get('x-acs-action') ?? ''
    const params = Object.fromEntries(new URLSearchParams(await request.text()))
    calls.push(
      `${action} ${params['KeyPairName'] ?? params['KeyPairNames'] ?? params['ResourceId'] ?? ''}`.trim(),
    )
    const answer = answers[action as ActionName]?.(params)
    if (answer === undefined) throw new Error(`No answer for ${action}.`)
    if (answer === 'no answer') return Response.error()
    const status = 'Code' in answer ? 400 : 200
    return Response.json({ RequestId: 'R', Message: '', ...answer }, { status })
  })
  return calls
}
