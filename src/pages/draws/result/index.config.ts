// Settings of the page that shows how a child's wishes came out.
export default definePageConfig({ navigationBarTitleText: '抽签结果' })
