// Tests that the simulator's ledger is kept with the local cloud's data.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../server'
import { clientTo } from './example-client'

const SUB = '1600000001'

it('the ledger survives a new start', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'pay-')), 'data.db')
  const first = await startLocalCloud({ schema: [], dataFile })
  const env = first.pay.environment
  const client = clientTo(first)
  await client.post('/v3/pay/partner/transactions/h5', {
    sp_appid: env.WECHAT_PAY_APP_ID,
    sp_mchid: env.WECHAT_PAY_MERCHANT_ID,
    sub_mchid: SUB,
    description: '服务费',
    out_trade_no: 'kept-1',
    notify_url: `${first.url}/http/none`,
    amount: { total: 5, currency: 'CNY' },
  })
  await first.pay.act(first.pay.prepayOf('kept-1') ?? '', 'pay')
  await first.close()
  const second = await startLocalCloud({ schema: [], dataFile })
  expect(second.pay.ledger().orders).toMatchObject([{ _id: 'kept-1', state: 'SUCCESS', total: 5 }])
  await second.close()
})
