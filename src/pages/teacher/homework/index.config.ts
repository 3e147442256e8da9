// Settings of the teacher's homework page.
export default definePageConfig({ navigationBarTitleText: '作业' })
