import { Form, Input, Modal, Radio, Select } from 'antd'
import type { NewFloorPair } from './pairs'

type Props = {
  open: boolean
  onCancel: () => void
  onCreate: (pair: NewFloorPair) => Promise<void>
}

/** The create dialog, with antd's own form and rules. */
export function CreateModal({ open, onCancel, onCreate }: Props) {
  const [form] = Form.useForm<NewFloorPair & { type: 'auto' | 'import' }>()
  const type = Form.useWatch('type', form)

  return (
    <Modal
      title="Create SSH Key Pair"
      open={open}
      onCancel={onCancel}
      onOk={() => form.submit()}
      afterClose={() => form.resetFields()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ type: 'import', resourceGroup: 'default' }}
        onFinish={(pair) => void onCreate(pair)}
      >
        <Form.Item
          name="name"
          label="SSH Key Pair Name"
          rules={[
            { required: true },
            { pattern: /^[A-Za-z\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]{1,127}$/ },
          ]}
        >
          <Input />
        </Form.Item>
        <Form.Item name="type" label="Creation Type">
          <Radio.Group
            options={[
              { value: 'auto', label: 'Auto-create' },
              { value: 'import', label: 'Import' },
            ]}
          />
        </Form.Item>
        {type === 'import' && (
          <Form.Item
            name="publicKey"
            label="Public Key"
            rules={[{ required: true }, { pattern: /^ssh-(?:rsa|ed25519|dss) / }]}
          >
            <Input.TextArea rows={6} />
          </Form.Item>
        )}
        <Form.Item name="resourceGroup" label="Resource Group">
          <Select
            options={[
              { value: 'default', label: 'default' },
              { value: 'production', label: 'production' },
            ]}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
