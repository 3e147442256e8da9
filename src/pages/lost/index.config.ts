// Settings of the page for an address that leads nowhere.
export default definePageConfig({ navigationBarTitleText: '没有这一页' })
