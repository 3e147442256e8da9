// Settings of the consent page.
export default definePageConfig({ navigationBarTitleText: '信息说明' })
