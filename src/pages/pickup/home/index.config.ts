// Settings of the pick-up home page.
export default definePageConfig({ navigationBarTitleText: '接孩子' })
