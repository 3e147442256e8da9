// Settings of the data access page.
export default definePageConfig({ navigationBarTitleText: '谁看过' })
