// The app's list of pages. Each staff side is a subpackage that parents never download.
export default defineAppConfig({
  pages: [
    'pages/parent/home/index',
    'pages/parent/courses/index',
    'pages/parent/homework/index',
    'pages/parent/mine/index',
    'pages/inbox/index',
    'pages/identity/index',
    'pages/lost/index',
    // Parts of the kit to look at: neither the mini-program nor the app itself carries them.
    ...(process.env.TARO_APP_GALLERY === '1' ? ['pages/gallery/index'] : []),
  ],
  subPackages: [
    // A family's pages beside the tabs: the forms and long texts on them are no part of what everybody downloads first.
    { root: 'pages/connect', pages: ['index'] },
    { root: 'pages/parent/course', pages: ['index'] },
    { root: 'pages/parent/my-courses', pages: ['index'] },
    { root: 'pages/parent/statement', pages: ['index'] },
    { root: 'pages/parent/ask', pages: ['index'] },
    { root: 'pages/parent/consent', pages: ['index'] },
    { root: 'pages/parent/family', pages: ['index'] },
    { root: 'pages/parent/my-data', pages: ['index'] },
    { root: 'pages/parent/accesses', pages: ['index'] },
    { root: 'pages/rules', pages: ['index'] },
    // Reachable without signing in; what computes for it lies in the same package (config/index.ts).
    { root: 'pages/report', pages: ['new/index', 'follow/index', 'about/index'] },
    { root: 'pages/results', pages: ['index'] },
    { root: 'pages/notice-settings', pages: ['index'] },
    {
      root: 'pages/fees',
      pages: ['waiver/index', 'publication/index', 'receipts/index', 'pay/index', 'standard/index'],
    },
    {
      root: 'pages/school',
      pages: [
        'courses/index',
        'course/index',
        'import/index',
        'staff/index',
        'corrections/index',
        'waivers/index',
        'waiver/index',
        'homework/index',
        'plan/index',
        'pupils/index',
        'promotion/index',
        'course-sizes/index',
        'rosters/index',
        'notices/index',
        'draw/index',
        'sessions/index',
      ],
    },
    {
      root: 'pages/finance',
      pages: [
        ...['home/index', 'lessons/index', 'settlement/index', 'closing/index'],
        ...['bills/index', 'bill/index', 'subsidy/index', 'wechat/index'],
        'statement/index',
      ],
    },
    {
      root: 'pages/teacher',
      pages: [
        ...['home/index', 'class/index', 'homework/index', 'set-homework/index', 'homework-item/index'],
        ...['class-homework/index', 'grade-homework/index', 'families/index'],
        'homework-board/index',
        'class-growth/index',
        ...['for-family/index', 'announce/index', 'announced/index'],
        'roll-call/index',
        ...['gate/index', 'day-close/index'],
        'showcase/index',
      ],
    },
    {
      root: 'pages/district',
      pages: [
        ...['home/index', 'school/index', 'officials/index', 'audit/index', 'hardship-list/index'],
        ...['fees/index', 'packs/index', 'pack/index', 'subsidies/index', 'subsidy/index'],
        'complaints/index',
        'complaint-keys/index',
        'complaint-review/index',
        'inspections/index',
        'homework/index',
        'plans/index',
      ],
    },
    { root: 'pages/pickup', pages: ['home/index'] },
    { root: 'pages/parent/growth', pages: ['index'] },
    { root: 'pages/choose', pages: ['find/index', 'compare/index'] },
    // The last is reachable without signing in.
    { root: 'pages/draws', pages: ['wishes/index', 'result/index', 'verify/index'] },
    { root: 'pages/parent/from-school', pages: ['index'] },
    // Homework beside tonight's: one item whole, earlier weeks, good work.
    { root: 'pages/kept', pages: ['item/index', 'week/index', 'showcase/index'] },
    { root: 'pages/parent/today', pages: ['index'] },
    { root: 'pages/parent/calendar', pages: ['index'] },
  ],
  // Fetched while a family reads its first page, so that none of them is waited for.
  preloadRule: {
    'pages/parent/home/index': {
      network: 'all',
      packages: [
        ...['pages/connect', 'pages/parent/course', 'pages/parent/my-courses'],
        ...['pages/parent/statement', 'pages/parent/consent', 'pages/choose'],
      ],
    },
    'pages/parent/mine/index': {
      network: 'all',
      packages: ['pages/parent/family', 'pages/parent/my-data', 'pages/parent/accesses', 'pages/notice-settings'],
    },
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '放学后',
    backgroundTextStyle: 'dark',
    backgroundColor: '@pageBackground',
  },
  tabBar: {
    custom: true,
    color: '#5F6B65',
    selectedColor: '#1B7256',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/parent/home/index', text: '今天' },
      { pagePath: 'pages/parent/courses/index', text: '课程' },
      { pagePath: 'pages/parent/homework/index', text: '作业' },
      { pagePath: 'pages/parent/mine/index', text: '我的' },
    ],
  },
  // On a PC the window can be made wider: https://developers.weixin.qq.com/miniprogram/dev/framework/view/resizable.html
  resizable: true,
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
