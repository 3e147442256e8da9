// Settings of the settlement page.
export default definePageConfig({ navigationBarTitleText: '课酬和支出' })
