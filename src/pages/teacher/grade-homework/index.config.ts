// Settings of the grade's homework page.
export default definePageConfig({ navigationBarTitleText: '作业统筹' })
