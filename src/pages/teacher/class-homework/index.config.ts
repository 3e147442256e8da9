// Settings of the class's homework page.
export default definePageConfig({ navigationBarTitleText: '班级作业' })
