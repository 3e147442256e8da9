// Settings of the page of a child's earlier homework.
export default definePageConfig({ navigationBarTitleText: '以前的作业' })
