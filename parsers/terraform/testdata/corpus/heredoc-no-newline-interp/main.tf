output "x" { value = "${<<EOT
inner
EOT
}tail" }
