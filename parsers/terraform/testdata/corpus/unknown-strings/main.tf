resource "terraform_data" "u" { input = "x" }
locals { id = terraform_data.u.id }
output "all" {
  value = {
    upper      = upper(local.id)
    format     = format("%s-%d", local.id, 1)
    format_ok  = format("%s", "known")
    formatlist = formatlist("%s-%s", ["a", "b"], local.id)
    formatl2   = formatlist("%s!", [local.id, "b"])
    join       = join("-", ["a", local.id])
    join_empty = join(local.id, [])
    join_one   = join(local.id, ["a"])
    split      = split("-", local.id)
    replace    = replace(local.id, "a", "b")
    replace_k  = replace("abc", local.id, "b")
    substr     = substr(local.id, 0, 3)
    substr_p   = substr("abcdef${local.id}", 0, 3)
    trim       = trimspace(" ${local.id} ")
    regex      = regex("a(b)", local.id)
    regexnamed = regex("(?P<x>a)(?P<y>b)", local.id)
    regexall   = regexall("a", local.id)
    tonumber   = tonumber(local.id)
    tostring   = tostring(local.id)
    tobool     = tobool(local.id)
    jsonencode = jsonencode({ a = local.id })
    jsonenc_k  = jsonencode({ a = 1 })
    json_start = startswith(jsonencode({ a = local.id }), "{")
    json_list  = startswith(jsonencode([local.id]), "[")
    json_str   = startswith(jsonencode("x${local.id}"), "\"")
    json_null  = jsonencode(local.id) == null
    jsondecode = jsondecode(local.id)
    base64     = base64encode(local.id)
    sha        = sha256(local.id)
    cidr       = cidrsubnet(local.id, 8, 1)
    indent     = indent(2, local.id)
    title      = title(local.id)
    strcontain = strcontains("abc", local.id)
    strcont_p  = strcontains("abc${local.id}", "b")
    trimprefix = trimprefix("ab-${local.id}", "ab-")
    compact    = compact(["", local.id, "b"])
    yamlencode = yamlencode({ a = local.id })
    length_ge  = length("abc${local.id}") >= 3
  }
}
