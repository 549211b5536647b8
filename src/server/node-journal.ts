import { constants } from 'node:fs'
import { open, readFile, rename, unlink, writeFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Change } from '~/server/store/memory'

// The data file of the HTTP door: JSON lines, a header and then one line per transaction. A line is on the disk before
// its transaction is acknowledged; a half-written last line belongs to one that never was. Rewriting (when opened, and
// when it has grown a lot) goes through a second file and a rename, so that at every moment one whole file is there.

const header = '{"format":"ecs-key-pairs-sandbox-journal","version":1}\n'

/** Below this many bytes a journal is never rewritten while in use. */
const rewriteAbove = 8 * 1_048_576

export type Journal = {
  /** The present records. */
  restored: readonly Change[]
  /** Whether the file was there before. */
  existed: boolean
  /** Puts a transaction on the disk. */
  append(changes: readonly Change[]): Promise<void>
  close(): Promise<void>
}

/** A data file that cannot be used; the message says why. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
}

/** Opens or makes a data file. Throws `DataFileError` when it is not one, or another process uses it. */
export async function openJournal(file: string): Promise<Journal> {
  const unlock = await lock(file)
  try {
    return await openLocked(file, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

async function openLocked(file: string, unlock: () => Promise<void>): Promise<Journal> {
  const records = new Map<string, Change>()
  const text = await readExisting(file)
  for (const changes of text === null ? [] : parseJournal(text, file)) apply(records, changes)
  let length = await rewrite(file, records)
  let rewritten = length
  let handle = await open(file, constants.O_RDWR)
  let broken = false
  return {
    restored: [...records.values()],
    existed: records.size > 0,
    async append(changes) {
      if (broken) throw new DataFileError(`${file} could not be written earlier`)
      const line = Buffer.from(`${JSON.stringify(changes)}\n`)
      try {
        await writeWhole(handle, line, length)
        await handle.datasync()
      } catch (error) {
        await handle.truncate(length).catch(() => {
          broken = true
        })
        throw error
      }
      length += line.length
      apply(records, changes)
      if (length > rewriteAbove && length > 2 * rewritten) {
        rewritten = await rewrite(file, records)
        length = rewritten
        await handle.close()
        handle = await open(file, constants.O_RDWR)
      }
    },
    async close() {
      await handle.close()
      await unlock()
    },
  }
}

// A nearly full disk may take only a part: the next write of the rest then fails.
async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

async function readExisting(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new DataFileError(`${file} cannot be read: ${String(error)}`)
  }
}

function parseJournal(text: string, file: string): Change[][] {
  if (text !== '' && !text.startsWith(header)) {
    throw new DataFileError(`${file} is not a data file of this program`)
  }
  const lines = text.slice(header.length).split('\n')
  // Whole files end with a line break: what follows the last one was never acknowledged.
  lines.pop()
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Change[]
    } catch {
      throw new DataFileError(`${file}, line ${index + 2} is damaged`)
    }
  })
}

function apply(records: Map<string, Change>, changes: readonly Change[]): void {
  for (const change of changes) {
    const id = `${change.table}\0${change.key.join('\0')}`
    if (change.record) records.set(id, change)
    else records.delete(id)
  }
}

/** Writes the present records as a whole new file in the old one's place; answers its length. */
async function rewrite(file: string, records: ReadonlyMap<string, Change>): Promise<number> {
  const next = `${file}.next`
  const body = records.size === 0 ? '' : `${JSON.stringify([...records.values()])}\n`
  const bytes = Buffer.from(header + body)
  const handle = await open(next, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(next, file)
  await syncFolder(dirname(file))
  return bytes.length
}

async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch {
    // Not every system can sync a folder.
  } finally {
    await handle?.close()
  }
}

/** Claims the file for this process; a claim whose process is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  const path = `${file}.lock`
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new DataFileError(`${file} cannot be written: ${String(error)}`)
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''))
    if (isRunning(owner)) throw new DataFileError(`${file} is in use by process ${owner}`)
    await writeFile(path, String(process.pid))
  }
  return () => unlink(path)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
