// Settings of the page of what a school wrote to a family.
export default definePageConfig({ navigationBarTitleText: '学校的话' })
