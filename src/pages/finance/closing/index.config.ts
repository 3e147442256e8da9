// Settings of the term closing page.
export default definePageConfig({ navigationBarTitleText: '学期结账' })
