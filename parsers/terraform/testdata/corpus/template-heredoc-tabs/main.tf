locals {
  a = <<-EOT
		two tabs
	one tab
	EOT
  b = <<-EOT
  	space tab
    spaces
  EOT
}
output "all" { value = [local.a, local.b] }
