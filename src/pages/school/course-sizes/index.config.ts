// Settings of the page of how full courses are.
export default definePageConfig({ navigationBarTitleText: '开班人数' })
