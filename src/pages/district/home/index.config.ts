// Settings of the district's home page.
export default definePageConfig({ navigationBarTitleText: '区里' })
