// Settings of the page of a school's plan.
export default definePageConfig({ navigationBarTitleText: '课程与方案' })
