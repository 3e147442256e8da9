// What the SDK's file calls must do: upload, address, download, delete.
import { type App, environments, errorOf, type OpenEnvironment } from './environments'

describe.each(environments)('files in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
  })
  afterAll(() => environment.close())

  it('keeps the bytes, under names in any script', async () => {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255])
    const { fileID } = await app.uploadFile({ cloudPath: 'conformance/学生名册 2026.xlsx', fileContent: bytes })
    const { fileContent } = await app.downloadFile({ fileID })
    expect(Buffer.from(fileContent ?? '').equals(bytes)).toBe(true)
    const { fileList } = await app.deleteFile({ fileList: [fileID] })
    expect(fileList[0]).toMatchObject({ fileID, code: 'SUCCESS' })
  })

  it('says so when a file is not there', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'conformance/gone.txt', fileContent: Buffer.from('x') })
    await app.deleteFile({ fileList: [fileID] })
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
    expect((await errorOf(app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
  })
})
