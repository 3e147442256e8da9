// Settings of the school's corrections page.
export default definePageConfig({ navigationBarTitleText: '更正申请' })
