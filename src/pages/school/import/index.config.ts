// Settings of the import page.
export default definePageConfig({ navigationBarTitleText: '导入' })
