// Settings of the hardship list page.
export default definePageConfig({ navigationBarTitleText: '名单' })
