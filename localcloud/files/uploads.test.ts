// Shows that only people who are signed in upload, and only a signed address is readable.
import cloudbase from '@cloudbase/node-sdk'
import { type LocalCloud, startLocalCloud } from '../server'

describe('uploads', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud({ schema: [] })
  })
  afterAll(() => cloud.close())

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(cloud.url + path, { method: 'POST', body, headers })

  it('takes uploads from people who are signed in, for the SDK to read', async () => {
    const path = '/upload?path=uploads/0123456789abcdef'
    expect((await post(path, 'bytes')).status).toBe(401)
    const { fileId } = await (await post(path, 'bytes', { 'x-local-identity': 'web:wang' })).json()
    expect(fileId).toBe('cloud://local-env.bucket/uploads/0123456789abcdef')
    const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
    expect(String((await app.downloadFile({ fileID: fileId })).fileContent)).toBe('bytes')
  })

  it.each(['uploads/0123456789abcdef', 'evidence/x', 'uploads/../evidence/x', 'uploads/%2e', ''])(
    'lets nobody write over a file or beside the folder: %s',
    async (path) => {
      await post('/upload?path=uploads/0123456789abcdef', 'bytes', { 'x-local-identity': 'web:wang' })
      const address = `/upload?path=${encodeURIComponent(path)}`
      expect((await post(address, 'other', { 'x-local-identity': 'web:li' })).status).toBe(403)
    },
  )

  it('gives no file away without its signature', async () => {
    const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
    const { fileID } = await app.uploadFile({ cloudPath: 'private/list.txt', fileContent: Buffer.from('x') })
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
    expect((await fetch(fileList[0]?.tempFileURL ?? '')).status).toBe(200)
    expect((await fetch(`${cloud.url}/cos/private/list.txt`)).status).toBe(403)
    const put = await fetch(`${cloud.url}/cos/private/list.txt`, { method: 'PUT', body: 'y' })
    expect(put.status).toBe(403)
  })
})
