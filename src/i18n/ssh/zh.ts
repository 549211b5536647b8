import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  'accepted.documented':
    'ssh-rsa、ssh-dss、ecdsa-sha2-nistp256、-nistp384、-nistp521 以及它们的 OpenSSH 证书',
  'accepted.modern':
    'ssh-ed25519、ssh-rsa、ssh-dss、ecdsa-sha2-nistp256、-nistp384、-nistp521、安全密钥，以及它们的 OpenSSH 证书',
  'at.line': '请检查第 {line} 行第 {number} 个字符。',
  'at.text': '请检查第 {number} 个字符。',
  'at.blob': '请检查解码后密钥数据的第 {number} 个字节。',

  'problem.too-large': '文本过大：公钥最多 16,384 字节。请只粘贴密钥所在的那一行。',
  'problem.empty': '请输入公钥：粘贴内容、将文件拖放到此处，或上传文件。',
  'problem.control-chars': '文本中有不可见的控制字符。请将其删除，或从文件中重新复制公钥。',
  'problem.unsupported-format':
    '这不是 OpenSSH 公钥。公钥应为一行：类型、空格和 Base64 编码的密钥，例如 ssh-rsa AAAAB3Nza…',
  'problem.unsupported-format.rfc4716':
    '这是 ssh.com 和 PuTTY 保存的 SSH2 公钥。请用以下命令转换为一行：ssh-keygen -i -f file',
  'problem.unsupported-format.spki':
    '这是 PEM 格式的公钥。请用以下命令转换为 OpenSSH 格式：ssh-keygen -i -m PKCS8 -f file',
  'problem.unsupported-format.pkcs1':
    '这是 PEM 格式的 RSA 公钥。请用以下命令转换为 OpenSSH 格式：ssh-keygen -i -m PEM -f file',
  'problem.unsupported-format.x509':
    '这是 X.509 证书或证书请求，不是 SSH 密钥。请粘贴以 .pub 结尾的文件中的 OpenSSH 公钥。',
  'problem.unsupported-format.pgp':
    '这是 PGP 数据块，不是 SSH 密钥。请粘贴以 .pub 结尾的文件中的 OpenSSH 公钥。',
  'problem.unsupported-format.jwk':
    '这是 JSON Web Key，不是 SSH 密钥。请粘贴以 .pub 结尾的文件中的 OpenSSH 公钥。',
  'problem.unsupported-format.json': '这是 JSON，不只是一个公钥。请只粘贴 OpenSSH 公钥的那一行。',
  'problem.unsupported-format.xml':
    '这是 XML 或 HTML，不只是一个公钥。请只粘贴 OpenSSH 公钥的那一行。',
  'problem.unsupported-format.pem':
    '这个 PEM 数据块中没有 SSH 公钥。请粘贴以 .pub 结尾的文件中的 OpenSSH 公钥。',
  'problem.multiple-keys': '文本中有多个公钥。每次只能导入一个，请只保留其中一个。',
  'problem.multiple-lines': '文本有多行。请将公钥放在一行中，中间不要换行，前后不要有其他文本。',
  'problem.ssh1-key':
    '这是旧的 SSH-1 协议的密钥，已没有服务器支持。请生成新的密钥：ssh-keygen -t rsa -b 4096',
  'problem.missing-type': '密钥数据前缺少类型。此公钥应以 {detected} 开头。',
  'problem.leading-text':
    '公钥前有其他文本：选项、主机名或命令提示符。请删除密钥类型之前的所有内容。',
  'problem.unsupported-type': '不支持的密钥类型 {detected}。支持的类型：{accepted}。',
  'problem.unsupported-type.instead':
    '请用 ssh-keygen -t rsa -b 4096 或 ssh-keygen -t ecdsa 生成受支持类型的密钥，再粘贴其 .pub 文件的内容。',
  'problem.missing-key-data': '只有类型，缺少其后的密钥数据。请复制完整的一行。',
  'problem.bad-base64': '密钥数据已损坏：不是有效的 Base64。请重新复制该行，不要修改其中的内容。',
  'problem.truncated': '公钥不完整：数据提前结束。请复制完整的一行。',
  'problem.type-mismatch':
    '该行的类型为 {expected}，但其中的密钥数据为 {detected}。请从文件中重新复制完整的一行。',
  'problem.curve-mismatch':
    '类型要求曲线 {expected}，但密钥数据中为 {detected}。请从文件中重新复制完整的一行。',
  'problem.bad-ec-point': '密钥数据已损坏：其中的点不在曲线上。请从文件中重新复制该行。',
  'problem.bad-mpint': '密钥数据已损坏：其中的数值为负或有多余的填充。请从文件中重新复制该行。',
  'problem.bad-rsa': '密钥数据已损坏：其中的数值不能构成 RSA 密钥。请从文件中重新复制该行。',
  'problem.bad-dsa': '密钥数据已损坏：其中的数值不能构成 DSA 密钥。请从文件中重新复制该行。',
  'problem.key-too-small':
    '密钥过短：{bits} 位。RSA 密钥至少需要 1024 位，建议 2048 位以上。请生成新的密钥：ssh-keygen -t rsa -b 4096',
  'problem.key-too-large':
    '密钥过长：{bits} 位。RSA 密钥最多 16384 位。请生成新的密钥：ssh-keygen -t rsa -b 4096',
  'problem.bad-cert': '证书已损坏或签名错误。请从文件中重新复制该行，或重新签发证书。',
  'problem.trailing-data': '密钥数据结束后还有多余内容。请从文件中重新复制该行。',

  'change.converted': '从其他格式转换为一行 OpenSSH 公钥',
  'change.type-added': '补上缺少的类型',
  'change.type-corrected': '更正类型的写法',
  'change.leading-text-removed': '去除公钥前的文本',
  'change.other-lines-removed': '去除其他行',
  'change.lines-joined': '合并被断开的行',
  'change.quotes-removed': '去除引号',
  'change.invisible-removed': '去除不可见字符',
  'change.base64-normalised': '将 Base64 规范化',

  'cert.principals': '主体',
  'cert.anyPrincipal': '任意',
  'cert.valid': '有效期',
  'cert.always': '始终有效',
  'cert.from': '自 {from} 起',
  'cert.until': '至 {until}',
  'cert.between': '{from} 至 {until}',
  'cert.ca': '签发者',

  'advice.rsa-small': '以当前标准，{bits} 位偏短。建议尽快更换为 2048 位或更长的密钥。',
  'advice.rsa-exponent-3': '公钥指数为 3，部分服务器会拒绝。新的密钥使用 65537。',
  'advice.rsa-roca':
    '该密钥由存在已知漏洞（CVE-2017-15361）的生成器生成，其私钥可被推算。请勿使用。',
  'advice.dsa-obsolete':
    'DSA 已过时：OpenSSH 自 9.8 起默认关闭，并在 10.0 中移除。建议使用 RSA 或 ECDSA。',
  'advice.cert-sha1': '该证书使用 SHA-1 签名，OpenSSH 自 8.2 起不再接受。请重新签发。',
  'advice.cert-v00': '这是第一版证书，OpenSSH 自 7.0 起不再支持。',
  'advice.cert-expired': '该证书已于 {at} 过期。',
  'advice.cert-expired.undated': '该证书已过期。',
  'advice.cert-not-yet-valid': '该证书自 {at} 起才有效。',
  'advice.cert-not-yet-valid.undated': '该证书尚未生效。',
  'advice.cert-import':
    '这是证书。通常导入的是普通公钥，即文件名中不含 -cert 的 id_….pub 文件；服务也接受证书。',
  'advice.cert-host': '这是主机证书。登录需要用户证书。',
}
