output "encode" { value = yamlencode({ b = 1, a = [true, null, "x", "yes", "1", "1.5", "null", "~", "a: b", "# c", "", " lead", "multi\nline\n", "no newline\nend"], c = {}, d = [], e = { f = { g = 1.5 } } }) }
output "encode_scalar" { value = [yamlencode("x"), yamlencode(5), yamlencode(null), yamlencode([]), yamlencode(true)] }
output "decode" { value = yamldecode("a: 1\nb: [x, 'y', \"z\", 1.5, true, no, ~, null]\nc:\n  d: |\n    text\n    more\n  e: >-\n    folded\n    text\n") }
output "decode_types" { value = yamldecode("[0x1f, 0o17, 017, 1e3, .5, '1', 2001-12-14, !!str 5, yes, on, 'on', <<, 1_000, 12:30:45, -1, +1]") }
output "decode_anchor" { value = yamldecode("base: &b {x: 1}\nuse: *b\nmerged:\n  <<: *b\n  y: 2\n") }
output "decode_empty" { value = [yamldecode("{}"), yamldecode("[]"), yamldecode("''")] }
output "decode_keys" { value = yamldecode("1: one\ntrue: t\n1.5: x\n") }
output "round" { value = yamldecode(yamlencode({ a = ["1", 1, true, "true"], b = { c = null } })) }
