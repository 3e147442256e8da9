// Lines as clerks copy them, and the rows they are.
import type { TypedPupil } from './typed-pupil'

export interface PastedCase {
  readonly name: string
  readonly text: string
  readonly rows: readonly TypedPupil[]
}

const row = (name: string, studentNumber: string, ...guardians: [string, string, string?][]): TypedPupil => ({
  name,
  studentNumber,
  guardians: guardians.map(([called, phone, relation = '']) => ({ name: called, phone, relation })),
})

export const pastedCases: readonly PastedCase[] = [
  {
    name: 'name, number, phone with tabs',
    text: '杜若溪\t20260101\t19900007001\n唐果\t20260102\t19900007002\n',
    rows: [row('杜若溪', '20260101', ['', '19900007001']), row('唐果', '20260102', ['', '19900007002'])],
  },
  {
    name: 'the number first, titles above, an empty line between',
    text: '学号\t姓名\t家长\t手机号\r\n01\t杜若溪\t杜爸爸\t199 0000 7001\r\n\r\n02\t唐果\t唐妈妈\t19900007002',
    rows: [row('杜若溪', '01', ['杜爸爸', '199 0000 7001']), row('唐果', '02', ['唐妈妈', '19900007002'])],
  },
  {
    name: 'gender and class are left out, two guardians with what the child calls them',
    text: '1\t杜若溪\t女\t三(1)班\t杜爸爸\t爸爸\t19900007001\t苏妈妈\t妈妈\t19900007002',
    rows: [row('杜若溪', '1', ['杜爸爸', '19900007001', '爸爸'], ['苏妈妈', '19900007002', '妈妈'])],
  },
  {
    name: 'typed with blanks or Chinese commas',
    text: '杜若溪 101 19900007001\n唐果，102，19900007002',
    rows: [row('杜若溪', '101', ['', '19900007001']), row('唐果', '102', ['', '19900007002'])],
  },
  {
    // A slip stands where the others have phones: it is kept and said, not dropped.
    name: 'one wrong phone among right ones stays in its column',
    text: '杜若溪\t101\t19900007001\n唐果\t102\t1990000\n孟晓\t103\t19900007003',
    rows: [
      row('杜若溪', '101', ['', '19900007001']),
      row('唐果', '102', ['', '1990000']),
      row('孟晓', '103', ['', '19900007003']),
    ],
  },
  {
    name: 'a child without a phone',
    text: '杜若溪\t101\t\n唐果\t102\t19900007002',
    rows: [row('杜若溪', '101'), row('唐果', '102', ['', '19900007002'])],
  },
  { name: 'nothing', text: ' \n\n', rows: [] },
]
