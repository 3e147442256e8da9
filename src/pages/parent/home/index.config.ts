// Settings of the parents' home page.
export default definePageConfig({ navigationBarTitleText: '今天' })
