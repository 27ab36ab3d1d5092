locals {
  x = "v"
  a = <<-EOT
    ${local.x}
      deeper
    ${"  literal"} end
      %{if true}yes%{endif}
  EOT
}
output "a" { value = local.a }
