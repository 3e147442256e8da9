// Settings of the page of tonight's homework.
export default definePageConfig({ navigationBarTitleText: '作业' })
