output "vpc_ids" {
  value = { for name, network in module.network : name => network.vpc_id }
}

output "database_endpoints" {
  value     = { for name, database in module.database : name => database.endpoint }
  sensitive = true
}

output "internet_load_balancer" {
  value = huaweicloud_elb_loadbalancer.this["internet"].ipv4_address
}
