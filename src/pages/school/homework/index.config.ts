// Settings of a school's homework page.
export default definePageConfig({ navigationBarTitleText: '作业' })
