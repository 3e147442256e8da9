// Owns the list of pages. Each staff side is a subpackage: parents never download them.
export default defineAppConfig({
  pages: [
    'pages/parent/home/index',
    'pages/parent/courses/index',
    'pages/parent/mine/index',
    'pages/parent/course/index',
    'pages/parent/my-courses/index',
    'pages/parent/statement/index',
    'pages/parent/consent/index',
    'pages/parent/family/index',
    'pages/parent/my-data/index',
    'pages/parent/accesses/index',
    'pages/connect/index',
    'pages/rules/index',
    'pages/inbox/index',
    'pages/notice-settings/index',
    'pages/identity/index',
    // Parts of the kit to look at: neither the mini-program nor the app itself carries them.
    ...(process.env.TARO_APP_GALLERY === '1' ? ['pages/gallery/index'] : []),
  ],
  subPackages: [
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
      ],
    },
    {
      root: 'pages/finance',
      pages: [
        ...['home/index', 'lessons/index', 'settlement/index', 'closing/index'],
        ...['bills/index', 'bill/index', 'subsidy/index', 'wechat/index'],
      ],
    },
    { root: 'pages/teacher', pages: ['home/index', 'class/index'] },
    {
      root: 'pages/district',
      pages: [
        ...['home/index', 'school/index', 'officials/index', 'audit/index', 'hardship-list/index'],
        ...['fees/index', 'packs/index', 'pack/index', 'subsidies/index', 'subsidy/index'],
      ],
    },
    { root: 'pages/pickup', pages: ['home/index'] },
  ],
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
      { pagePath: 'pages/parent/mine/index', text: '我的' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
