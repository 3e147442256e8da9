// Settings of the district's fees page.
export default definePageConfig({ navigationBarTitleText: '收费' })
