// Settings of the page of one item of a child's homework.
export default definePageConfig({ navigationBarTitleText: '这一项作业' })
