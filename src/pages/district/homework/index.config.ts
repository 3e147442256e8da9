// Settings of the district's homework load.
export default definePageConfig({ navigationBarTitleText: '作业负担' })
