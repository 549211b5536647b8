import type { ErrorCode } from '~/contract/errors'

/** An error the API means: `code` decides status and message, `subject` is what the message names. */
export class Fault extends Error {
  readonly code: ErrorCode
  readonly subject: string

  constructor(code: ErrorCode, subject = '') {
    super(subject === '' ? code : `${code} (${subject})`)
    this.name = 'Fault'
    this.code = code
    this.subject = subject
  }
}

/** The connection breaks: each door turns this into what its callers see when there is no network. */
export class BrokenConnection extends Error {
  readonly code: 'LostAnswer' | 'NetworkError'

  constructor(code: 'LostAnswer' | 'NetworkError') {
    super(code)
    this.name = 'BrokenConnection'
    this.code = code
  }
}
