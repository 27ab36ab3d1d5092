locals {
  name = "bank"
  a    = <<EOT
plain ${local.name}
  indented
$${literal} %%{literal}
backslash \n stays \t "quotes"
EOT
  b    = <<-EOT
    four
      six
    ${local.name}
	tab
  EOT
  c    = <<-EOT
      six
    four

      six
    EOT
  d    = <<EOT
EOT
  e    = <<-"EOT"
  EOT
}
output "a" { value = local.a }
output "b" { value = local.b }
output "c" { value = local.c }
output "d" { value = local.d }
