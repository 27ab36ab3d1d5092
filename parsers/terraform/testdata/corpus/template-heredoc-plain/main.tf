locals {
  name = "bank"
  c    = <<-EOT
      six ${local.name}
    four

      six
    EOT
  d    = <<EOT
EOT
  e    = <<-EOT

      a

    b
  EOT
  list = [<<A
one
A
    , <<B
two
B
  ]
  chomp = chomp(<<-EOT
    no newline
  EOT
  )
}
output "all" { value = [local.c, local.d, local.e, local.list, local.chomp] }
