// Shows how the H5 build is served: types, compression, caching, and nothing outside its folder.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type LocalCloud, startLocalCloud } from '../server'

const LONG = 'console.log(1)\n'.repeat(1000)

describe('the H5 build', () => {
  let cloud: LocalCloud
  let staticDir: string
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'local-h5-'))
    staticDir = join(dir, 'h5')
    mkdirSync(join(staticDir, 'js'), { recursive: true })
    writeFileSync(join(staticDir, 'index.html'), '<title>放学后</title>')
    writeFileSync(join(staticDir, 'js', 'app.js'), 'app()')
    writeFileSync(join(staticDir, 'js', 'main.1a2b3c4d.js'), LONG)
    writeFileSync(join(staticDir, 'photo.png'), LONG)
    writeFileSync(join(dir, 'secret.txt'), 'secret')
    writeFileSync(join(dir, 'h5-secret.txt'), 'secret')
    cloud = await startLocalCloud({
      schema: [],
      staticDir,
      hostingHeaders: { 'content-security-policy': "default-src 'none'" },
    })
  })
  afterAll(() => cloud.close())

  /** fetch() would tidy the path up before sending it. */
  const get = (path: string) =>
    new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
      const sent = request(cloud.url, { path }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }))
      })
      sent.on('error', reject)
      sent.end()
    })

  it('X3 carries the headers that hosting is told to send, pages and scripts alike', async () => {
    for (const path of ['/', '/js/app.js']) {
      const { headers } = await fetch(cloud.url + path)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('is served with its content types', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<title>放学后</title>' })
    expect(await get('/?from=share')).toMatchObject({ status: 200 })
    expect(await get('/js/app.js')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: 'app()',
    })
  })

  const headersOf = async (path: string, headers: OutgoingHttpHeaders = {}) => {
    const { status, headers: got, bytes } = await getBytes(path, headers)
    return { status, encoding: got['content-encoding'], cache: got['cache-control'], bytes, got }
  }
  const getBytes = (path: string, headers: OutgoingHttpHeaders) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
      const sent = request(cloud.url, { path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
        )
      })
      sent.on('error', reject)
      sent.end()
    })
  const MAIN = '/js/main.1a2b3c4d.js'

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('is compressed for who accepts %s', async (accepted, encoding, decompress) => {
    const { encoding: given, bytes, got } = await headersOf(MAIN, { 'accept-encoding': accepted })
    expect(given).toBe(encoding)
    expect(bytes.length).toBeLessThan(LONG.length / 10)
    expect(got['content-length']).toBe(String(bytes.length))
    expect(decompress(bytes).toString()).toBe(LONG)
    expect(got.vary).toBe('accept-encoding')
  })

  it('is sent as it is to who accepts nothing else, and where compressing saves nothing', async () => {
    expect(await headersOf(MAIN)).toMatchObject({ encoding: undefined, bytes: Buffer.from(LONG) })
    const all = { 'accept-encoding': 'gzip, br' }
    expect(await headersOf('/photo.png', all)).toMatchObject({ encoding: undefined, bytes: Buffer.from(LONG) })
    expect(await headersOf('/js/app.js', all)).toMatchObject({ encoding: undefined, bytes: Buffer.from('app()') })
  })

  it('is kept for ever under a name with a hash, and asked for again under any other', async () => {
    expect(await headersOf(MAIN)).toMatchObject({ cache: 'public, max-age=31536000, immutable' })
    expect(await headersOf('/')).toMatchObject({ cache: 'no-cache' })
    expect(await headersOf('/js/app.js')).toMatchObject({ cache: 'no-cache' })
    expect((await headersOf('/nowhere.1a2b3c4d.js')).cache).toBe('no-cache')
  })

  it('is not sent again to who has it, and is once it was built anew', async () => {
    const { got } = await headersOf('/')
    const has = { 'if-none-match': String(got.etag) }
    const again = await headersOf('/', has)
    expect(again).toMatchObject({ status: 304, bytes: Buffer.alloc(0), cache: 'no-cache' })
    expect(again.got['x-content-type-options']).toBe('nosniff')
    writeFileSync(join(staticDir, 'index.html'), '<title>新</title>')
    expect(await headersOf('/', has)).toMatchObject({ status: 200, bytes: Buffer.from('<title>新</title>') })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/js/../../secret.txt',
    '/../h5-secret.txt',
    '/js',
    '/%',
    '/a%00b',
    '//x',
  ])('gives nothing away for %s', async (path) => {
    const answer = await get(path)
    expect(answer.body).not.toContain('secret')
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
