output "api_endpoint" {
  value = aws_lb.api.dns_name
}

output "vpc_ids" {
  value = { for name, network in module.network : name => network.vpc_id }
}

output "database_endpoints" {
  sensitive = true
  value = merge(
    { for name, database in module.database : name => database.endpoint },
    { accounts = aws_rds_cluster.accounts.endpoint },
  )
}
