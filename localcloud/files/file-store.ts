// Stores uploaded files by path, on disk or in memory, and signs the addresses to reach them.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { invalidParam } from '../values/cloud-error'

/** What one file may hold, however it comes. */
export const LARGEST_FILE = 32 * 1024 * 1024

/** A file's name on disk and what is added while it is written. */
const DRAFT = /^[0-9a-f]{64}\.[0-9a-f]{8}$/

const BUCKET = 'cloud://local-env.bucket/'

export class FileStore {
  private readonly memory = new Map<string, Buffer>()
  private readonly secret = randomBytes(32)

  constructor(private readonly dir: string | undefined) {
    if (dir === undefined) return
    mkdirSync(dir, { recursive: true })
    // What a process that died was writing: nobody was told of it, and it takes room.
    for (const name of readdirSync(dir)) if (DRAFT.test(name)) rmSync(join(dir, name), { force: true })
  }

  fileId(path: string): string {
    return `${BUCKET}${path}`
  }

  /** The path of a file id, or null when it names no file of this environment. */
  pathOf(fileId: unknown): string | null {
    return typeof fileId === 'string' && fileId.startsWith(BUCKET) ? fileId.slice(BUCKET.length) : null
  }

  isPath(path: unknown): path is string {
    return typeof path === 'string' && path !== '' && path.length <= 850 && !/[?#%\\]|^\/|\.\./.test(path)
  }

  checkPath(path: unknown): string {
    if (this.isPath(path)) return path
    throw invalidParam(`cloudPath ${JSON.stringify(path)} is empty, too long or has one of ? # % \\ ..`)
  }

  async put(path: string, bytes: Buffer): Promise<void> {
    if (this.dir === undefined) {
      this.memory.set(path, bytes)
      return
    }
    const file = this.onDisk(path)
    const draft = `${file}.${randomBytes(4).toString('hex')}`
    try {
      await writeFile(draft, bytes, { flush: true })
      await rename(draft, file)
    } catch (error) {
      // A part of a file that did not fit is no file: it must not keep the room that others need.
      await rm(draft, { force: true })
      throw error
    }
  }

  async get(path: string): Promise<Buffer | null> {
    if (this.dir === undefined) return this.memory.get(path) ?? null
    return readFile(this.onDisk(path)).catch(() => null)
  }

  async remove(path: string): Promise<void> {
    this.memory.delete(path)
    if (this.dir !== undefined) await rm(this.onDisk(path), { force: true })
  }

  /** Lets the holder read (`get`) or write (`put`) one path, as the platform's signed addresses do. */
  sign(path: string, method: 'get' | 'put'): string {
    return createHmac('sha256', this.secret).update(`${method} ${path}`).digest('hex')
  }

  isSigned(path: string, method: 'get' | 'put', signature: unknown): boolean {
    const expected = Buffer.from(this.sign(path, method))
    const given = Buffer.from(String(signature))
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  /** Named by a hash, so that no path leads out of the directory. */
  private onDisk(path: string): string {
    return join(this.dir ?? '', createHash('sha256').update(path).digest('hex'))
  }
}
