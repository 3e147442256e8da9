// Settings of the public page that verifies a draw.
export default definePageConfig({ navigationBarTitleText: '验证抽签', enableShareAppMessage: true })
