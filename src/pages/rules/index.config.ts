// Settings of the privacy rules page.
export default definePageConfig({ navigationBarTitleText: '儿童个人信息处理规则' })
