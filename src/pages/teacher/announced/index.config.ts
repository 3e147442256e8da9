// Settings of the page of a notice that was sent.
export default definePageConfig({ navigationBarTitleText: '发过的通知' })
