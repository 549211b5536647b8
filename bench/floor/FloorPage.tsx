import { useEffect, useState } from 'react'
import { Button, Dropdown, Input, Layout, Menu, Select, Space, Table, Tag, Typography } from 'antd'
import type { TableColumnsType } from 'antd'
import { CreateModal } from './CreateModal'
import type { FloorPair, NewFloorPair } from './pairs'

const REGIONS = [
  'cn-hangzhou',
  'cn-shanghai',
  'cn-beijing',
  'ap-southeast-1',
  'eu-central-1',
  'us-west-1',
]

/** The list with its header, search, region and dialog, all state in one component. */
export function FloorPage() {
  const [region, setRegion] = useState('cn-hangzhou')
  const [pairs, setPairs] = useState<FloorPair[]>([])
  const [loading, setLoading] = useState(true)
  const [search, setSearch] = useState('')
  const [selected, setSelected] = useState<React.Key[]>([])
  const [creating, setCreating] = useState(false)
  const url = `/floor-api/regions/${region}/pairs`

  async function load() {
    const response = await fetch(url)
    setPairs(await response.json())
    setLoading(false)
  }

  useEffect(() => {
    setLoading(true)
    void load()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as plain as it gets
  }, [region])

  async function create(pair: NewFloorPair) {
    await fetch(url, { method: 'POST', body: JSON.stringify(pair) })
    setCreating(false)
    await load()
  }

  async function remove(name: string) {
    await fetch(`${url}/${name}`, { method: 'DELETE' })
    await load()
  }

  const columns: TableColumnsType<FloorPair> = [
    {
      title: 'Name',
      dataIndex: 'name',
      sorter: (a, b) => a.name.localeCompare(b.name),
      render: (name: string) => <a href={`#${name}`}>{name}</a>,
    },
    {
      title: 'Fingerprint',
      dataIndex: 'fingerprint',
      render: (value: string) => <Typography.Text copyable>{value}</Typography.Text>,
    },
    { title: 'Bound Instances', dataIndex: 'bound' },
    {
      title: 'Tags',
      dataIndex: 'tags',
      render: (tags: FloorPair['tags']) =>
        tags.map(({ key, value }) => <Tag key={key}>{`${key}: ${value}`}</Tag>),
    },
    { title: 'Resource Group', dataIndex: 'resourceGroup' },
    {
      title: 'Creation Time',
      dataIndex: 'createdAt',
      sorter: (a, b) => a.createdAt.localeCompare(b.createdAt),
      render: (value: string) => new Date(value).toLocaleString(),
    },
    {
      title: 'Actions',
      key: 'actions',
      render: (_, { name }) => (
        <Space>
          <Button type="link">Bind</Button>
          <Button type="link">Unbind</Button>
          <Button type="link" onClick={() => void remove(name)}>
            Delete
          </Button>
          <Dropdown menu={{ items: [{ key: 'tags', label: 'Edit Tags' }] }}>
            <Button type="link">More</Button>
          </Dropdown>
        </Space>
      ),
    },
  ]

  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header>
        <Select
          aria-label="Region"
          style={{ width: 200 }}
          showSearch
          value={region}
          onChange={setRegion}
          options={REGIONS.map((id) => ({ value: id, label: id }))}
        />
      </Layout.Header>
      <Layout>
        <Layout.Sider theme="light">
          <Menu
            selectedKeys={['pairs']}
            items={[
              { key: 'instances', label: 'Instances' },
              { key: 'pairs', label: 'SSH Key Pairs' },
            ]}
          />
        </Layout.Sider>
        <Layout.Content style={{ padding: 24 }}>
          <Typography.Title>SSH Key Pairs</Typography.Title>
          <Space style={{ marginBottom: 16 }}>
            <Button type="primary" onClick={() => setCreating(true)}>
              Create SSH Key Pair
            </Button>
            <Input.Search
              aria-label="Search by key pair name"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </Space>
          <Table
            aria-label="SSH Key Pairs"
            rowKey="name"
            loading={loading}
            columns={columns}
            dataSource={pairs.filter(({ name }) => name.includes(search))}
            rowSelection={{ selectedRowKeys: selected, onChange: setSelected }}
          />
          <CreateModal open={creating} onCancel={() => setCreating(false)} onCreate={create} />
        </Layout.Content>
      </Layout>
    </Layout>
  )
}
