locals {
  a = <<-EOT

    first blank
      two

    last
  EOT
  b = <<-EOT
  x
    EOT
  c = <<EOT
  ${"a"}
EOT
  d = <<-EOT
    ${"multi\nline"}
      x
  EOT
  e = <<-EOT
    a\tb $${c} %%{d} "q" \\
  EOT
}
output "all" { value = [local.a, local.b, local.c, local.d, local.e] }
